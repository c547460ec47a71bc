resource "aws_lambda_function" "score" {
  function_name = "score"
  role          = "arn:aws:iam::111122223333:role/score"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/score:1.4.2"

  environment {
    variables = {
      MODEL_BUCKET = "models"
    }
  }
}
