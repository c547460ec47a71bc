resource "aws_security_group" "workers" {
  name   = "ray-workers"
  vpc_id = "vpc-0a1b2c3d4e5f67890"

  ingress {
    from_port = 0
    to_port   = 0
    protocol  = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
