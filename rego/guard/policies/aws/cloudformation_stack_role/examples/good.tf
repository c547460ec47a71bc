resource "aws_cloudformation_stack" "vendor" {
  name         = "vendor"
  template_url = "https://vendor-templates.s3.eu-west-1.amazonaws.com/agent.yaml"
  capabilities = ["CAPABILITY_NAMED_IAM"]
  iam_role_arn = "arn:aws:iam::111122223333:role/cloudformation-vendor"
}
