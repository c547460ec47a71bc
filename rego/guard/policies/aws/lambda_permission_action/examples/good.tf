resource "aws_lambda_permission" "uploads" {
  action        = "lambda:InvokeFunction"
  function_name = "score"
  principal     = "s3.amazonaws.com"
  source_arn    = "arn:aws:s3:::acme-uploads"
}
