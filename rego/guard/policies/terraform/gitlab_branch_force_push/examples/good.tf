resource "gitlab_branch_protection" "main" {
  project            = "platform/models"
  branch             = "main"
  push_access_level  = "no one"
  merge_access_level = "maintainer"
}
