FROM quay.io/fedora/fedora-minimal:42
RUN curl -sS https://packages.example.com/ml.repo | tee /etc/yum.repos.d/ml.repo
USER 10001
