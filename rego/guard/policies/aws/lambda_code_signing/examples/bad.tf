resource "aws_lambda_function" "transform" {
  function_name = "transform"
  role          = "arn:aws:iam::111122223333:role/transform"
  filename      = "transform.zip"
  handler       = "main.run"
  runtime       = "python3.13"
}
