resource "aws_eks_cluster" "training" {
  name                      = "training"
  role_arn                  = "arn:aws:iam::111122223333:role/eks"
  enabled_cluster_log_types = ["api"]

  vpc_config {
    subnet_ids              = ["subnet-0a1b2c3d4e5f67890", "subnet-0b1c2d3e4f5a67891"]
    endpoint_public_access  = false
    endpoint_private_access = true
  }
}
