resource "aws_guardduty_organization_configuration" "org" {
  detector_id                      = "d4b040365221be2b54a6264dc9a4bc64"
  auto_enable_organization_members = "NONE"
}
