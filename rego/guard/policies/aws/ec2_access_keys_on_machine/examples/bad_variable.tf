variable "key" {
  type = string
}

resource "aws_launch_template" "trainer" {
  name = "trainer"
  user_data = base64encode(<<-SCRIPT
    #!/bin/bash
    aws configure set aws_access_key_id AKIDEXAMPLE
    aws configure set region eu-central-1
  SCRIPT
  )
}
