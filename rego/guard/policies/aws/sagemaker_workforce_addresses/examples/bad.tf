resource "aws_sagemaker_workforce" "labellers" {
  workforce_name = "labellers"

  cognito_config {
    client_id = "4h57k1example"
    user_pool = "eu-west-1_Example"
  }
}
