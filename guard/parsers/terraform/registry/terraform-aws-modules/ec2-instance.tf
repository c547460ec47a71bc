variable "ami" {}
variable "instance_type" {}
variable "associate_public_ip_address" {}
variable "disable_api_termination" {}
variable "ebs_optimized" {}
variable "iam_instance_profile" {}
variable "metadata_options" {}
variable "monitoring" {}
variable "root_block_device" {}
variable "ebs_block_device" {}
variable "subnet_id" {}
variable "user_data" {}
variable "user_data_base64" {}
variable "vpc_security_group_ids" {}

resource "aws_instance" "this" {
  ami                         = var.ami
  instance_type               = var.instance_type
  associate_public_ip_address = var.associate_public_ip_address
  disable_api_termination     = var.disable_api_termination
  ebs_optimized               = var.ebs_optimized
  iam_instance_profile        = var.iam_instance_profile
  monitoring                  = var.monitoring
  subnet_id                   = var.subnet_id
  user_data                   = var.user_data
  user_data_base64            = var.user_data_base64
  vpc_security_group_ids      = var.vpc_security_group_ids

  dynamic "metadata_options" {
    for_each = flatten([var.metadata_options])

    content {
      http_endpoint               = metadata_options.value.http_endpoint
      http_tokens                 = metadata_options.value.http_tokens
      http_put_response_hop_limit = metadata_options.value.http_put_response_hop_limit
    }
  }

  dynamic "root_block_device" {
    for_each = flatten([var.root_block_device])

    content {
      encrypted  = root_block_device.value.encrypted
      kms_key_id = root_block_device.value.kms_key_id
    }
  }

  dynamic "ebs_block_device" {
    for_each = flatten([var.ebs_block_device])

    content {
      encrypted  = ebs_block_device.value.encrypted
      kms_key_id = ebs_block_device.value.kms_key_id
    }
  }
}

output "id" {
  value = aws_instance.this.id
}
