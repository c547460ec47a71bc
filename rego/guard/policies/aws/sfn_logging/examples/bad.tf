resource "aws_sfn_state_machine" "train" {
  name     = "train"
  role_arn = "arn:aws:iam::111122223333:role/train"
  definition = jsonencode({
    StartAt = "Train"
    States  = { Train = { Type = "Succeed" } }
  })
}
