resource "aws_athena_workgroup" "science" {
  name = "science"

  configuration {
    enforce_workgroup_configuration = true

    result_configuration {
      output_location = "s3://acme-athena-results/science/"

      encryption_configuration {
        encryption_option = "SSE_KMS"
        kms_key_arn       = "arn:aws:kms:eu-west-1:111122223333:key/c5d6e7f8-0000-1111-2222-333344445555"
      }
    }
  }
}
