resource "aws_sagemaker_feature_group" "customers" {
  feature_group_name             = "customers"
  record_identifier_feature_name = "customer"
  event_time_feature_name        = "seen"
  role_arn                       = "arn:aws:iam::111122223333:role/feature-store"

  feature_definition {
    feature_name = "customer"
    feature_type = "String"
  }

  feature_definition {
    feature_name = "seen"
    feature_type = "String"
  }

  offline_store_config {
    s3_storage_config {
      s3_uri = "s3://acme-feature-store/"
    }
  }
}
