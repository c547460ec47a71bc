resource "aws_iot_policy" "sensors" {
  name = "sensors"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["iot:Publish"]
      Resource = ["arn:aws:iot:eu-west-1:111122223333:topic/$${iot:Connection.Thing.ThingName}/telemetry"]
    }]
  })
}
