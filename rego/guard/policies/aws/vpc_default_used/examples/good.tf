resource "aws_default_vpc" "unused" {
  force_destroy = true
}
