resource "aws_security_group_rule" "feature_store" {
  type              = "ingress"
  security_group_id = "sg-0a1b2c3d4e5f67890"
  protocol          = "tcp"
  from_port         = 6379
  to_port           = 6379
  source_security_group_id = "sg-0f9e8d7c6b5a43210"
}
