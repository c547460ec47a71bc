variable "map_public_ip_on_launch" {}
variable "default_security_group_ingress" {}
variable "default_security_group_egress" {}

resource "aws_subnet" "public" {
  map_public_ip_on_launch = var.map_public_ip_on_launch
}

resource "aws_default_security_group" "this" {
  dynamic "ingress" {
    for_each = var.default_security_group_ingress

    content {
      self             = ingress.value.self
      cidr_blocks      = compact(split(",", lookup(ingress.value, "cidr_blocks", "")))
      ipv6_cidr_blocks = compact(split(",", lookup(ingress.value, "ipv6_cidr_blocks", "")))
      from_port        = lookup(ingress.value, "from_port", 0)
      to_port          = lookup(ingress.value, "to_port", 0)
      protocol         = lookup(ingress.value, "protocol", "-1")
    }
  }

  dynamic "egress" {
    for_each = var.default_security_group_egress

    content {
      self             = egress.value.self
      cidr_blocks      = compact(split(",", lookup(egress.value, "cidr_blocks", "")))
      ipv6_cidr_blocks = compact(split(",", lookup(egress.value, "ipv6_cidr_blocks", "")))
      from_port        = lookup(egress.value, "from_port", 0)
      to_port          = lookup(egress.value, "to_port", 0)
      protocol         = lookup(egress.value, "protocol", "-1")
    }
  }
}
