resource "aws_efs_access_point" "trainer" {
  file_system_id = "fs-0123456789abcdef0"

  posix_user {
    uid = 0
    gid = 0
  }

  root_directory {
    path = "/teams/vision"
  }
}
