resource "aws_glue_job" "features" {
  name         = "build-features"
  role_arn     = "arn:aws:iam::111122223333:role/glue"
  glue_version = "5.0"

  command {
    script_location = "s3://acme-glue/build_features.py"
  }
}
