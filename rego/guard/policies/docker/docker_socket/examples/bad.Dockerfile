FROM jenkins/jenkins:2.528.1-lts-jdk21
USER root
RUN groupadd --gid 999 docker && usermod -aG docker jenkins
VOLUME /var/run/docker.sock
USER jenkins
