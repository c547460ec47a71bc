resource "aws_eks_node_group" "gpu" {
  cluster_name    = "training"
  node_group_name = "gpu"
  node_role_arn   = "arn:aws:iam::111122223333:role/nodes"
  subnet_ids      = ["subnet-0a1b2c3d4e5f67890"]

  scaling_config {
    desired_size = 2
    max_size     = 4
    min_size     = 0
  }

  remote_access {
    ec2_ssh_key = "ops"
  }
}
