resource "aws_cloudformation_stack" "vendor" {
  name         = "vendor"
  template_url = "https://vendor-templates.s3.eu-west-1.amazonaws.com/agent.yaml"
  capabilities = ["CAPABILITY_NAMED_IAM"]
}
