resource "aws_efs_access_point" "annotators" {
  file_system_id = "fs-0123456789abcdef0"

  posix_user {
    uid = 2001
    gid = 2001
  }

  root_directory {
    path = "/annotators"
  }
}
