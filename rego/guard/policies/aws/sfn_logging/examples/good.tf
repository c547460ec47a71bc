resource "aws_sfn_state_machine" "train" {
  name     = "train"
  role_arn = "arn:aws:iam::111122223333:role/train"
  definition = jsonencode({
    StartAt = "Train"
    States  = { Train = { Type = "Succeed" } }
  })

  logging_configuration {
    level           = "ERROR"
    log_destination = "arn:aws:logs:eu-west-1:111122223333:log-group:train:*"
  }
}
