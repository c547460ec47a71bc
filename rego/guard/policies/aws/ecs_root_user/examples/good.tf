resource "aws_batch_job_definition" "train" {
  name = "train"
  type = "container"
  container_properties = jsonencode({
    image   = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/train:3.2.0"
    command = ["train"]
    user    = "10001"
  })
}
