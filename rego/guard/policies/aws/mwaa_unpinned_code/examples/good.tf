resource "aws_mwaa_environment" "pipelines" {
  name                 = "pipelines"
  execution_role_arn   = "arn:aws:iam::111122223333:role/airflow"
  source_bucket_arn    = "arn:aws:s3:::acme-airflow"
  dag_s3_path          = "dags/"
  requirements_s3_path = "requirements.txt"
  requirements_s3_object_version = "JpZ3R4rkSg0mVlUM1GhYvW9eWQvJ9cYk"

  network_configuration {
    security_group_ids = ["sg-0a1b2c3d4e5f60718"]
    subnet_ids         = ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788"]
  }
}
