resource "aws_lambda_function_url" "predict" {
  function_name      = "predict"
  authorization_type = "AWS_IAM"

  cors {
    allow_credentials = true
    allow_origins     = ["*"]
  }
}
