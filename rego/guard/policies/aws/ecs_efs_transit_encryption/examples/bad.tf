resource "aws_ecs_task_definition" "loader" {
  family = "loader"
  container_definitions = jsonencode([{
    name  = "loader"
    image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/loader:1.0.0"
  }])

  volume {
    name = "models"

    efs_volume_configuration {
      file_system_id = "fs-0a1b2c3d"
    }
  }
}
