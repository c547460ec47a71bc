resource "aws_sagemaker_model" "fraud" {
  name               = "fraud"
  execution_role_arn = "arn:aws:iam::111122223333:role/serving"

  vpc_config {
    subnets            = ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788"]
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
  }

  primary_container {
    image          = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/serving:1.8.2"
    model_data_url = "s3://acme-models/fraud/model.tar.gz"
  }
}
