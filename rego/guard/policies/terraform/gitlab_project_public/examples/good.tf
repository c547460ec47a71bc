resource "gitlab_project" "models" {
  name             = "models"
  visibility_level = "private"
}
