resource "aws_accessanalyzer_archive_rule" "website" {
  analyzer_name = "organization"
  rule_name     = "website"

  filter {
    criteria = "isPublic"
    eq       = ["true"]
  }

  filter {
    criteria = "resource"
    eq       = ["arn:aws:s3:::www-example"]
  }
}
