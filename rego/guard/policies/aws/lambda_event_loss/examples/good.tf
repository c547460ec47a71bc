resource "aws_lambda_function" "label" {
  function_name = "label"
  role          = "arn:aws:iam::111122223333:role/label"
  runtime       = "python3.13"
  handler       = "main.handle"
  filename      = "label.zip"

  dead_letter_config {
    target_arn = "arn:aws:sqs:eu-west-1:111122223333:label-failed"
  }
}

resource "aws_sns_topic_subscription" "label" {
  topic_arn = "arn:aws:sns:eu-west-1:111122223333:uploads"
  protocol  = "lambda"
  endpoint  = aws_lambda_function.label.arn
}
