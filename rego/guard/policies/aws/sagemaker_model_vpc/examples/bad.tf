resource "aws_sagemaker_model" "fraud" {
  name               = "fraud"
  execution_role_arn = "arn:aws:iam::111122223333:role/serving"

  primary_container {
    image          = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/serving:1.8.2"
    model_data_url = "s3://acme-models/fraud/model.tar.gz"
  }
}
