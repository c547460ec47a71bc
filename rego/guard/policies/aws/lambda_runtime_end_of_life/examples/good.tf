resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = "arn:aws:iam::111122223333:role/ingest"
  filename      = "ingest.zip"
  handler       = "main.run"
  runtime       = "python3.13"
}
