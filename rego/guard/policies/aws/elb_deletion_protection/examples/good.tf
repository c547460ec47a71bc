resource "aws_lb" "serving" {
  name               = "serving"
  load_balancer_type = "network"
  subnets            = ["subnet-0a1b2c3d4e5f67890"]
  enable_deletion_protection = true
}
