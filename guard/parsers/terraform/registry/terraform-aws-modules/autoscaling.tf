variable "block_device_mappings" {}
variable "metadata_options" {}
variable "network_interfaces" {}
variable "user_data" {}

resource "aws_launch_template" "this" {
  user_data = var.user_data

  dynamic "block_device_mappings" {
    for_each = var.block_device_mappings

    content {
      device_name = block_device_mappings.value.device_name

      ebs {
        encrypted  = block_device_mappings.value.ebs.encrypted
        kms_key_id = block_device_mappings.value.ebs.kms_key_id
      }
    }
  }

  metadata_options {
    http_endpoint               = var.metadata_options.http_endpoint
    http_tokens                 = var.metadata_options.http_tokens
    http_put_response_hop_limit = var.metadata_options.http_put_response_hop_limit
  }

  dynamic "network_interfaces" {
    for_each = var.network_interfaces

    content {
      associate_public_ip_address = network_interfaces.value.associate_public_ip_address
    }
  }
}
