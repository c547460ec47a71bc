resource "aws_sfn_state_machine" "evaluate" {
  name     = "evaluate"
  role_arn = "arn:aws:iam::111122223333:role/evaluate"
  definition = jsonencode({
    StartAt = "Evaluate"
    States  = { Evaluate = { Type = "Succeed" } }
  })

  tracing_configuration {
    enabled = true
  }
}
