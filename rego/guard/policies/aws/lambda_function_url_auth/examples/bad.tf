resource "aws_lambda_function_url" "predict" {
  function_name      = "predict"
  authorization_type = "NONE"
}
