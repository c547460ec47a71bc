resource "aws_securityhub_standards_control_association" "iam6" {
  standards_arn       = "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0"
  security_control_id = "IAM.6"
  association_status  = "DISABLED"
}
