resource "aws_globalaccelerator_accelerator" "edge" {
  name = "edge"
}
