resource "aws_glue_job" "ingest" {
  name                   = "ingest"
  role_arn               = "arn:aws:iam::111122223333:role/glue"
  security_configuration = "etl"
  glue_version           = "5.0"

  command {
    script_location = "s3://acme-glue/ingest.py"
  }
}
