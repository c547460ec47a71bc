variable "block_device_mappings" {}
variable "metadata_options" {}
variable "network_interfaces" {}
variable "user_data" {}

# Before version 5 the module made a launch configuration.
variable "ebs_block_device" {}
variable "root_block_device" {}
variable "user_data_base64" {}

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

resource "aws_launch_configuration" "this" {
  user_data_base64 = var.user_data_base64

  dynamic "root_block_device" {
    for_each = var.root_block_device

    content {
      encrypted = root_block_device.value.encrypted
    }
  }

  dynamic "ebs_block_device" {
    for_each = var.ebs_block_device

    content {
      device_name = ebs_block_device.value.device_name
      encrypted   = ebs_block_device.value.encrypted
    }
  }
}
