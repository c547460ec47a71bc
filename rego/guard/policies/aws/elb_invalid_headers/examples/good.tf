resource "aws_lb" "portal" {
  name    = "portal"
  subnets = ["subnet-0a1b2c3d4e5f67890", "subnet-0b1c2d3e4f5a67891"]
  drop_invalid_header_fields = true

  access_logs {
    bucket  = "access-logs-111122223333"
    enabled = true
  }
}
