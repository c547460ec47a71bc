resource "aws_s3_bucket_acl" "labels" {
  bucket = "acme-labels"

  access_control_policy {
    grant {
      grantee {
        id   = "52b113e7a2f25102679df27bb0ae12b3f85be6f290b936c4393484be31bebcc"
        type = "CanonicalUser"
      }
      permission = "WRITE_ACP"
    }

    owner {
      id = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"
    }
  }
}
