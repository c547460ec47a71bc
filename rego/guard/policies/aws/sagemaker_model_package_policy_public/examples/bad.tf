resource "aws_sagemaker_model_package_group_policy" "ranker" {
  model_package_group_name = "ranker"
  resource_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = ["sagemaker:DescribeModelPackage", "sagemaker:ListModelPackages"]
      Resource  = "arn:aws:sagemaker:eu-west-1:111122223333:model-package/ranker/*"
    }]
  })
}
