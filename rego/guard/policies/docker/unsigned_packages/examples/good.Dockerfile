FROM registry.access.redhat.com/ubi9/ubi:9.6
RUN rpm --import https://rpm.acme.example/RPM-GPG-KEY-acme \
 && dnf install -y https://rpm.acme.example/acme-agent-2.1.0.x86_64.rpm
USER 10001
