resource "aws_kms_key" "models" {
  description                        = "Model artefacts"
  enable_key_rotation                = true
  bypass_policy_lockout_safety_check = false
}
