resource "aws_lambda_function" "rank" {
  function_name = "rank"
  role          = "arn:aws:iam::111122223333:role/rank"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/rank:2.0.1"
}
