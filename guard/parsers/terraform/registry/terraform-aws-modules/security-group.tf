variable "description" {}
variable "ingress_cidr_blocks" {}
variable "ingress_ipv6_cidr_blocks" {}
variable "ingress_rules" {}
variable "ingress_with_cidr_blocks" {}
variable "ingress_with_ipv6_cidr_blocks" {}
variable "egress_with_cidr_blocks" {}

locals {
  # The named rules that matter for what the policies ask
  rules = {
    "all-all"               = [-1, -1, "-1"]
    "all-tcp"               = [0, 65535, "tcp"]
    "all-udp"               = [0, 65535, "udp"]
    "cassandra-clients-tcp" = [9042, 9042, "tcp"]
    "docker-swarm-mngmt-tcp" = [2377, 2377, "tcp"]
    "elasticsearch-rest-tcp" = [9200, 9200, "tcp"]
    "http-80-tcp"           = [80, 80, "tcp"]
    "http-8080-tcp"         = [8080, 8080, "tcp"]
    "https-443-tcp"         = [443, 443, "tcp"]
    "kafka-broker-tcp"      = [9092, 9092, "tcp"]
    "kafka-broker-tls-tcp"  = [9094, 9094, "tcp"]
    "memcached-tcp"         = [11211, 11211, "tcp"]
    "mongodb-27017-tcp"     = [27017, 27017, "tcp"]
    "mssql-tcp"             = [1433, 1433, "tcp"]
    "mysql-tcp"             = [3306, 3306, "tcp"]
    "nfs-tcp"               = [2049, 2049, "tcp"]
    "oracle-db-tcp"         = [1521, 1521, "tcp"]
    "postgresql-tcp"        = [5432, 5432, "tcp"]
    "rdp-tcp"               = [3389, 3389, "tcp"]
    "redis-tcp"             = [6379, 6379, "tcp"]
    "redshift-tcp"          = [5439, 5439, "tcp"]
    "ssh-tcp"               = [22, 22, "tcp"]
    "winrm-http-tcp"        = [5985, 5985, "tcp"]
    "winrm-https-tcp"       = [5986, 5986, "tcp"]
  }
}

resource "aws_security_group" "this" {
  description = var.description
}

resource "aws_security_group_rule" "ingress_rules" {
  count             = length(var.ingress_rules)
  security_group_id = aws_security_group.this.id
  type              = "ingress"
  cidr_blocks       = var.ingress_cidr_blocks
  ipv6_cidr_blocks  = var.ingress_ipv6_cidr_blocks
  from_port         = local.rules[var.ingress_rules[count.index]][0]
  to_port           = local.rules[var.ingress_rules[count.index]][1]
  protocol          = local.rules[var.ingress_rules[count.index]][2]
}

resource "aws_security_group_rule" "ingress_with_cidr_blocks" {
  count             = length(var.ingress_with_cidr_blocks)
  security_group_id = aws_security_group.this.id
  type              = "ingress"
  cidr_blocks       = compact(split(",", lookup(var.ingress_with_cidr_blocks[count.index], "cidr_blocks", "")))
  from_port         = try(var.ingress_with_cidr_blocks[count.index].from_port, local.rules[var.ingress_with_cidr_blocks[count.index].rule][0])
  to_port           = try(var.ingress_with_cidr_blocks[count.index].to_port, local.rules[var.ingress_with_cidr_blocks[count.index].rule][1])
  protocol          = try(var.ingress_with_cidr_blocks[count.index].protocol, local.rules[var.ingress_with_cidr_blocks[count.index].rule][2])
}

resource "aws_security_group_rule" "ingress_with_ipv6_cidr_blocks" {
  count             = length(var.ingress_with_ipv6_cidr_blocks)
  security_group_id = aws_security_group.this.id
  type              = "ingress"
  ipv6_cidr_blocks  = compact(split(",", lookup(var.ingress_with_ipv6_cidr_blocks[count.index], "ipv6_cidr_blocks", "")))
  from_port         = try(var.ingress_with_ipv6_cidr_blocks[count.index].from_port, local.rules[var.ingress_with_ipv6_cidr_blocks[count.index].rule][0])
  to_port           = try(var.ingress_with_ipv6_cidr_blocks[count.index].to_port, local.rules[var.ingress_with_ipv6_cidr_blocks[count.index].rule][1])
  protocol          = try(var.ingress_with_ipv6_cidr_blocks[count.index].protocol, local.rules[var.ingress_with_ipv6_cidr_blocks[count.index].rule][2])
}

output "security_group_id" {
  value = aws_security_group.this.id
}
