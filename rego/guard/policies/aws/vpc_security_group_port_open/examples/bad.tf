resource "aws_security_group" "serving" {
  name   = "model-serving"
  vpc_id = "vpc-0a1b2c3d4e5f67890"

  ingress {
    from_port   = 30000
    to_port     = 32767
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
