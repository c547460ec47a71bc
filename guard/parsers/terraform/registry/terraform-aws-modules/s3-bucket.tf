variable "acl" {}
variable "attach_deny_insecure_transport_policy" {
  default = false
}
variable "attach_policy" {
  default = true
}
variable "block_public_acls" {}
variable "block_public_policy" {}
variable "bucket" {}
variable "cors_rule" {}
variable "force_destroy" {}
variable "grant" {}
variable "ignore_public_acls" {}
variable "logging" {}
variable "object_ownership" {}
variable "policy" {}
variable "restrict_public_buckets" {}
variable "server_side_encryption_configuration" {}
variable "versioning" {}
variable "website" {}

# Where the real module has a resource for each setting, the blocks of older providers say the same.
resource "aws_s3_bucket" "this" {
  bucket        = var.bucket
  acl           = var.acl
  force_destroy = var.force_destroy
  policy        = var.attach_policy ? var.policy : null

  dynamic "cors_rule" {
    for_each = flatten([var.cors_rule])

    content {
      allowed_methods = cors_rule.value.allowed_methods
      allowed_origins = cors_rule.value.allowed_origins
    }
  }

  dynamic "grant" {
    for_each = flatten([var.grant])

    content {
      permissions = [grant.value.permission]
      type        = grant.value.type
      uri         = grant.value.uri
    }
  }

  logging {
    target_bucket = var.logging.target_bucket
  }

  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        kms_master_key_id = var.server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.kms_master_key_id
        sse_algorithm     = var.server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.sse_algorithm
      }
    }
  }

  versioning {
    enabled    = var.versioning.enabled
    mfa_delete = var.versioning.mfa_delete
  }

  dynamic "website" {
    for_each = flatten([var.website])

    content {
      index_document = website.value.index_document
    }
  }
}

resource "aws_s3_bucket_policy" "tls" {
  count  = var.attach_deny_insecure_transport_policy ? 1 : 0
  bucket = aws_s3_bucket.this.id
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = "*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_s3_bucket_ownership_controls" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    object_ownership = var.object_ownership
  }
}

resource "aws_s3_bucket_public_access_block" "this" {
  bucket                  = aws_s3_bucket.this.id
  block_public_acls       = var.block_public_acls
  block_public_policy     = var.block_public_policy
  ignore_public_acls      = var.ignore_public_acls
  restrict_public_buckets = var.restrict_public_buckets
}

output "s3_bucket_arn" {
  value = aws_s3_bucket.this.arn
}

output "s3_bucket_id" {
  value = aws_s3_bucket.this.id
}
