resource "aws_datasync_location_object_storage" "lab" {
  agent_arns      = ["arn:aws:datasync:eu-west-1:111122223333:agent/agent-0a1b2c3d4e5f60718"]
  server_hostname = "minio.lab.example.org"
  bucket_name     = "scans"
  server_protocol = "HTTP"
}
