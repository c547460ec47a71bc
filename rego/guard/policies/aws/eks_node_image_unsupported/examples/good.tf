resource "aws_eks_node_group" "inference" {
  cluster_name    = "serving"
  node_group_name = "inference"
  node_role_arn   = "arn:aws:iam::111122223333:role/nodes"
  subnet_ids      = ["subnet-0a1b2c3d4e5f67890"]
  ami_type        = "AL2023_x86_64_NVIDIA"

  scaling_config {
    desired_size = 1
    max_size     = 3
    min_size     = 1
  }
}
