resource "aws_lambda_permission" "ingest" {
  statement_id   = "bucket"
  action         = "lambda:InvokeFunction"
  function_name  = "ingest"
  principal      = "s3.amazonaws.com"
  source_arn     = "arn:aws:s3:::raw-images"
  source_account = "111122223333"
}
